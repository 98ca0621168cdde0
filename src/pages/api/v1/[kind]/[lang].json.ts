import type { APIRoute } from 'astro';
import { dataIn, dataKinds, type DataKind } from '../../../../api/data.ts';
import { langs, type Lang } from '../../../../languages.ts';

export const getStaticPaths = () => dataKinds.flatMap((kind) => langs.map((lang) => ({ params: { kind, lang } })));

export const GET: APIRoute = ({ params }) => {
  const { kind, lang } = params as { kind: DataKind; lang: Lang };
  return Response.json(dataIn(kind, lang));
};
