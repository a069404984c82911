import {
  IconArmchair,
  IconBallBasketball,
  IconBed,
  IconBike,
  IconBook,
  IconDeviceLaptop,
  IconMusic,
  IconShirt,
  IconSparkles,
} from '@tabler/icons-react'
import type { Category } from '../generated/operations'

/** The shelves of the shop, in the order in which they are shown. */
export const categories: { value: Category; label: string; icon: typeof IconBook }[] = [
  { value: 'TEXTBOOKS', label: 'Textbooks', icon: IconBook },
  { value: 'ELECTRONICS', label: 'Electronics', icon: IconDeviceLaptop },
  { value: 'FURNITURE', label: 'Furniture', icon: IconArmchair },
  { value: 'DORM', label: 'Dorm', icon: IconBed },
  { value: 'CLOTHING', label: 'Clothing', icon: IconShirt },
  { value: 'BIKES', label: 'Bikes', icon: IconBike },
  { value: 'SPORTS', label: 'Sports', icon: IconBallBasketball },
  { value: 'MUSIC', label: 'Music', icon: IconMusic },
  { value: 'OTHER', label: 'Everything else', icon: IconSparkles },
]
