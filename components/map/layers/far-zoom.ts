/** Below this the marks of one caravan lie on one another: smaller ones. */
export const FAR_ZOOM = 6.5;
