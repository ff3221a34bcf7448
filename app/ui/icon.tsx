import AlarmClockIcon from 'lucide-react/icons/alarm-clock'
import ArrowDownIcon from 'lucide-react/icons/arrow-down'
import ArrowLeftIcon from 'lucide-react/icons/arrow-left'
import ArrowRightIcon from 'lucide-react/icons/arrow-right'
import ArrowUpIcon from 'lucide-react/icons/arrow-up'
import ArrowUpRightIcon from 'lucide-react/icons/arrow-up-right'
import BanIcon from 'lucide-react/icons/ban'
import BellIcon from 'lucide-react/icons/bell'
import BellOffIcon from 'lucide-react/icons/bell-off'
import CalendarIcon from 'lucide-react/icons/calendar'
import CheckIcon from 'lucide-react/icons/check'
import ChevronDownIcon from 'lucide-react/icons/chevron-down'
import ChevronRightIcon from 'lucide-react/icons/chevron-right'
import CircleIcon from 'lucide-react/icons/circle'
import CircleAlertIcon from 'lucide-react/icons/circle-alert'
import CircleCheckIcon from 'lucide-react/icons/circle-check'
import CircleQuestionMarkIcon from 'lucide-react/icons/circle-question-mark'
import CircleXIcon from 'lucide-react/icons/circle-x'
import ClockIcon from 'lucide-react/icons/clock'
import Columns3Icon from 'lucide-react/icons/columns-3'
import CopyIcon from 'lucide-react/icons/copy'
import DatabaseIcon from 'lucide-react/icons/database'
import DownloadIcon from 'lucide-react/icons/download'
import EllipsisIcon from 'lucide-react/icons/ellipsis'
import EuroIcon from 'lucide-react/icons/euro'
import ExternalLinkIcon from 'lucide-react/icons/external-link'
import EyeIcon from 'lucide-react/icons/eye'
import EyeOffIcon from 'lucide-react/icons/eye-off'
import FileTextIcon from 'lucide-react/icons/file-text'
import FlagIcon from 'lucide-react/icons/flag'
import GitCompareIcon from 'lucide-react/icons/git-compare'
import GlobeIcon from 'lucide-react/icons/globe'
import HistoryIcon from 'lucide-react/icons/history'
import HourglassIcon from 'lucide-react/icons/hourglass'
import InfoIcon from 'lucide-react/icons/info'
import KeyRoundIcon from 'lucide-react/icons/key-round'
import LayoutGridIcon from 'lucide-react/icons/layout-grid'
import LinkIcon from 'lucide-react/icons/link'
import ListFilterIcon from 'lucide-react/icons/list-filter'
import LockIcon from 'lucide-react/icons/lock'
import LogOutIcon from 'lucide-react/icons/log-out'
import MailIcon from 'lucide-react/icons/mail'
import MapIcon from 'lucide-react/icons/map'
import MapPinIcon from 'lucide-react/icons/map-pin'
import MenuIcon from 'lucide-react/icons/menu'
import MergeIcon from 'lucide-react/icons/merge'
import MessageSquareIcon from 'lucide-react/icons/message-square'
import MinusIcon from 'lucide-react/icons/minus'
import MonitorIcon from 'lucide-react/icons/monitor'
import MoonIcon from 'lucide-react/icons/moon'
import MoveRightIcon from 'lucide-react/icons/move-right'
import PaperclipIcon from 'lucide-react/icons/paperclip'
import PencilIcon from 'lucide-react/icons/pencil'
import PhoneIcon from 'lucide-react/icons/phone'
import PlusIcon from 'lucide-react/icons/plus'
import PrinterIcon from 'lucide-react/icons/printer'
import QrCodeIcon from 'lucide-react/icons/qr-code'
import QuoteIcon from 'lucide-react/icons/quote'
import RefreshCwIcon from 'lucide-react/icons/refresh-cw'
import ReplyIcon from 'lucide-react/icons/reply'
import RssIcon from 'lucide-react/icons/rss'
import SaveIcon from 'lucide-react/icons/save'
import ScaleIcon from 'lucide-react/icons/scale'
import SearchIcon from 'lucide-react/icons/search'
import SendIcon from 'lucide-react/icons/send'
import SettingsIcon from 'lucide-react/icons/settings'
import ShieldIcon from 'lucide-react/icons/shield'
import SunIcon from 'lucide-react/icons/sun'
import TableIcon from 'lucide-react/icons/table'
import TagIcon from 'lucide-react/icons/tag'
import ThumbsDownIcon from 'lucide-react/icons/thumbs-down'
import ThumbsUpIcon from 'lucide-react/icons/thumbs-up'
import Trash2Icon from 'lucide-react/icons/trash-2'
import TrendingDownIcon from 'lucide-react/icons/trending-down'
import TrendingUpIcon from 'lucide-react/icons/trending-up'
import TriangleAlertIcon from 'lucide-react/icons/triangle-alert'
import Undo2Icon from 'lucide-react/icons/undo-2'
import UploadIcon from 'lucide-react/icons/upload'
import UserIcon from 'lucide-react/icons/user'
import UserPlusIcon from 'lucide-react/icons/user-plus'
import UsersIcon from 'lucide-react/icons/users'
import XIcon from 'lucide-react/icons/x'
import { classes } from './classes'

const icons = {
  'alarm-clock': AlarmClockIcon,
  'arrow-down': ArrowDownIcon,
  'arrow-left': ArrowLeftIcon,
  'arrow-right': ArrowRightIcon,
  'arrow-up': ArrowUpIcon,
  'arrow-up-right': ArrowUpRightIcon,
  ban: BanIcon,
  bell: BellIcon,
  'bell-off': BellOffIcon,
  calendar: CalendarIcon,
  check: CheckIcon,
  'chevron-down': ChevronDownIcon,
  'chevron-right': ChevronRightIcon,
  circle: CircleIcon,
  'circle-alert': CircleAlertIcon,
  'circle-check': CircleCheckIcon,
  'circle-question-mark': CircleQuestionMarkIcon,
  'circle-x': CircleXIcon,
  clock: ClockIcon,
  'columns-3': Columns3Icon,
  copy: CopyIcon,
  database: DatabaseIcon,
  download: DownloadIcon,
  ellipsis: EllipsisIcon,
  euro: EuroIcon,
  'external-link': ExternalLinkIcon,
  eye: EyeIcon,
  'eye-off': EyeOffIcon,
  'file-text': FileTextIcon,
  flag: FlagIcon,
  'git-compare': GitCompareIcon,
  globe: GlobeIcon,
  history: HistoryIcon,
  hourglass: HourglassIcon,
  info: InfoIcon,
  'key-round': KeyRoundIcon,
  'layout-grid': LayoutGridIcon,
  link: LinkIcon,
  'list-filter': ListFilterIcon,
  lock: LockIcon,
  'log-out': LogOutIcon,
  mail: MailIcon,
  map: MapIcon,
  'map-pin': MapPinIcon,
  menu: MenuIcon,
  merge: MergeIcon,
  'message-square': MessageSquareIcon,
  minus: MinusIcon,
  monitor: MonitorIcon,
  moon: MoonIcon,
  'move-right': MoveRightIcon,
  paperclip: PaperclipIcon,
  pencil: PencilIcon,
  phone: PhoneIcon,
  plus: PlusIcon,
  printer: PrinterIcon,
  'qr-code': QrCodeIcon,
  quote: QuoteIcon,
  'refresh-cw': RefreshCwIcon,
  reply: ReplyIcon,
  rss: RssIcon,
  save: SaveIcon,
  scale: ScaleIcon,
  search: SearchIcon,
  send: SendIcon,
  settings: SettingsIcon,
  shield: ShieldIcon,
  sun: SunIcon,
  table: TableIcon,
  tag: TagIcon,
  'thumbs-down': ThumbsDownIcon,
  'thumbs-up': ThumbsUpIcon,
  'trash-2': Trash2Icon,
  'trending-down': TrendingDownIcon,
  'trending-up': TrendingUpIcon,
  'triangle-alert': TriangleAlertIcon,
  'undo-2': Undo2Icon,
  upload: UploadIcon,
  user: UserIcon,
  'user-plus': UserPlusIcon,
  users: UsersIcon,
  x: XIcon,
}

export type IconName = keyof typeof icons

interface IconProps {
  name: IconName
  /** Px; the sheet decides when absent (20, or 16 at staff density). */
  size?: number
  className?: string
}

/** A line icon beside a word; never alone, so always hidden from assistive technology. */
export function Icon({ name, size, className }: IconProps) {
  const Drawing = icons[name]
  return (
    <Drawing
      className={classes('icon', className)}
      width={size ?? 20}
      height={size ?? 20}
      strokeWidth={1.75}
      aria-hidden="true"
      focusable="false"
    />
  )
}
