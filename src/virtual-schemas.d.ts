declare module 'virtual:schemas' {
  export const bundle: import('@/domain/library/schemaFile').Bundle
}
