import { readSettings } from '../publish/settings.ts';

/** Whether readers may keep copies of this publication: OFFLINE=off offers none, and takes back what there is. */
export const { offline: canSave } = readSettings(process.env);
