/** What everybody but its two members hears of a conversation. */
export const NO_CONVERSATION = 'You have no conversation with this id.'
