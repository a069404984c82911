/** A value that does not fit the field's type. */
export class ValueError extends Error {}
