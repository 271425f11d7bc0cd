import type { ComponentProps } from 'react'
import { Icon, type IconName } from './Icon'

const LOOKS = {
  plain: 'border border-hairline bg-surface text-ink hover:border-wire',
  quiet: 'text-ink-2 hover:bg-raised hover:text-ink',
  strong: 'bg-ink text-inverse',
} as const

type ButtonProps = ComponentProps<'button'> & { look?: keyof typeof LOOKS }

/** A button with words. */
export function Button({ look = 'plain', className = '', ...props }: ButtonProps) {
  return (
    <button
      type="button"
      className={`touch-target min-h-8 shrink-0 pointer-coarse:min-h-[max(44px,calc(var(--step)*8))] rounded-lg px-2.5 text-small whitespace-nowrap ${LOOKS[look]} ${className}`}
      {...props}
    />
  )
}

type IconButtonProps = Omit<ButtonProps, 'children'> & { icon: IconName; label: string }

/** A button with an icon; its name is said to a screen reader and shown on hover. */
export function IconButton({
  icon,
  label,
  look = 'quiet',
  className = '',
  ...props
}: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={`touch-target grid size-8 shrink-0 pointer-coarse:size-[max(44px,calc(var(--step)*8))] place-items-center rounded-lg ${LOOKS[look]} ${className}`}
      {...props}
    >
      <Icon name={icon} />
    </button>
  )
}
