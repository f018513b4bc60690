declare module 'virtual:licences' {
  const named: { name: string; version: string; licence: string }[];
  export default named;
}
