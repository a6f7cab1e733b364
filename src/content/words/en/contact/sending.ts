/** What becomes of a message: on its way, not sent, sent, or a test. */
export const sending = {
  title: 'Sending your message',
  busy: 'Sending',
  stop: 'Stop',
  wait: 'This can take up to 15 seconds on a slow network. Your text stays here.',
  failed: {
    /** Where the reply says so, or nothing has left. */
    sure: 'It was not sent. Your text is safe.',
    /** Where the message may have arrived and the proof of it did not. */
    unsure: 'As far as we can tell, it was not sent. Your text is safe.',
    offline: 'You seem to be offline. We will not send it later by ourselves. Try again when you are back online.',
    unreachable: 'The clinic’s server did not answer. Try again, or send the same text another way.',
    late: 'The clinic’s server took too long. Try again, or send the same text another way.',
    busy: 'The clinic’s server is busy. Wait a minute, then try again, or send the same text another way.',
    refused: 'The clinic’s server did not take it. Send the same text another way, or try again later.',
    broken: 'The clinic’s server has a problem. Try again, or send the same text another way.',
    unproven: 'The clinic’s server gave no proof that it has your text. Try again, or send the same text another way.',
    stopped: 'You stopped it. It may have been on its way. You can send it again, and it counts once.',
    again: 'Try again',
    change: 'Change the message',
    whatsapp: 'Send it on WhatsApp',
    call: (phone: string) => `Call ${phone}`,
    email: 'Send it by e-mail',
    copy: 'Copy the text',
  },
  sent: {
    title: (clinic: string) => `Sent. ${clinic}’s server has your message.`,
    proof: (time: string) => `The clinic’s server confirmed it at ${time}.`,
    reply: (days: number, written: string) => `They say they answer within ${days === 1 ? '1 working day' : `${written} working days`}.`,
    what: 'What you sent',
    print: 'Print it',
    call: (phone: string) => `Changed your mind? Call ${phone} and ask them to delete it.`,
    mind: 'Changed your mind? Ask the clinic to delete it.',
    free: 'Asking is not booking: you can still say no.',
  },
  test: {
    before: 'Test mode: nothing will be sent.',
    after: 'Test mode: nothing was sent.',
    text: 'The form works. If you run this site, take test-mode off the tag to send real messages.',
  },
  taken: 'This website takes over from here. This form has sent nothing, and your text is still here.',
};
