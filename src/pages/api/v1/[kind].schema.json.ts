import type { APIRoute } from 'astro';
import { dataKinds, schemaOf, type DataKind } from '../../../api/data.ts';

export const getStaticPaths = () => dataKinds.map((kind) => ({ params: { kind } }));

export const GET: APIRoute = ({ params }) => Response.json(schemaOf(params['kind'] as DataKind));
