export * from '@/domain/indicatorIds'
