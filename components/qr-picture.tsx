interface QrPictureProps {
  readonly label: string;
  /** Modules on a side. */
  readonly size: number;
  /** The dark ones, see `contactQr`. */
  readonly path: string;
}

/** Modules of the margin that scanners need. */
const quiet = 4;

/** A QR code: dark on white in both colour schemes, which scanners expect. */
export const QrPicture = ({ label, size, path }: QrPictureProps) => (
  <svg
    class="qr-picture"
    viewBox={`${-quiet} ${-quiet} ${size + 2 * quiet} ${size + 2 * quiet}`}
    role="img"
    aria-label={label}
    shape-rendering="crispEdges"
  >
    <rect x={-quiet} y={-quiet} width={size + 2 * quiet} height={size + 2 * quiet} fill="#fff" />
    <path d={path} fill="#000" />
  </svg>
);
