/** The mark: a knot of a net, where two threads cross and hold. */
export const Mark = ({ size = 20 }: { size?: number }) => (
  <svg class="mark" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round">
      <path d="M3 3l5.2 5.2M15.8 15.8 21 21M21 3l-5.2 5.2M8.2 15.8 3 21" />
      <rect x="7" y="7" width="10" height="10" rx="3" transform="rotate(45 12 12)" />
    </g>
    <circle cx="12" cy="12" r="2" fill="currentColor" />
  </svg>
);
