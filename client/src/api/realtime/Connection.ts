/** How the socket is doing: nobody needs it, it is being opened, it delivers, or it broke and will be tried again. */
export type Connection = 'idle' | 'connecting' | 'live' | 'lost'
