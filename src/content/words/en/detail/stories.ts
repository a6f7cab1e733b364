import { says, type Statement } from '../../shapes.js';

/** What stands with stories and photos, and where there are none. */
export const stories: Readonly<Record<'testimonials' | 'photos', Statement>> = {
  testimonials: says('Other people’s stories cannot tell you what will happen to you. Clinics choose which ones to show.', 'editorial'),
  photos: says(
    'Photos before and after cannot tell you either. Light, angle and the choice of who is shown can change a lot. '
    + 'One person’s result is not a forecast.',
    'editorial',
  ),
};
