export default {
  component: true,
  // The icons and tokens are in the app's styles.
  styleIsolation: 'apply-shared',
}
