/**
 * What an embedded page tells the page around it. Nothing in it is the reader's own: anyone may hear it, so it is sent to
 * whatever origin shows the frame. The page around sends nothing, and nothing would be listened to.
 */
export interface FrameMessage {
  readonly espooIntegration: 1;
  /** Id of the page in the frame; "home" for the home page. */
  readonly page: string;
  /** Its title in its language; never a result of the check. */
  readonly title: string;
  /** Pixels its content needs. */
  readonly height: number;
  /** Pixels from the frame's top to the line that is to be in view now. */
  readonly show?: number;
}

const isPixels = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value < 200_000;

/** Whether data that came from the frame has this shape. */
export function isFrameMessage(data: unknown): data is FrameMessage {
  const { espooIntegration, page, title, height, show = 0 } = (data ?? {}) as Record<string, unknown>;
  return espooIntegration === 1 && typeof page === 'string' && /^[a-z/-]+$/.test(page) && typeof title === 'string' && isPixels(height) && isPixels(show);
}
