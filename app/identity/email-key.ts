/** The form of an address by which accounts are found: people write capitals as they like. */
export const emailKey = (email: string): string => email.trim().normalize('NFC').toLowerCase()
