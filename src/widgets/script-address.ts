/** Where our site begins, by the address of the script that another website loads from it. */
export const siteOf = (script: string): string => script.replace(/embed(?:\/v1)?\.js(?:\?.*)?$/, '');
