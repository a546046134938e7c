# bash completion for ruka: asks the program itself.
_ruka() {
  local IFS=$'\n' line value words=("${COMP_WORDS[@]:1:COMP_CWORD}")
  COMPREPLY=()
  while IFS= read -r line; do
    value=${line%%$'\t'*}
    [ -n "$value" ] && COMPREPLY+=("$(printf '%q' "$value")")
  done < <(ruka __complete -- "${words[@]}" 2>/dev/null)
  if [ "${#COMPREPLY[@]}" -eq 1 ] && [ "${COMPREPLY[0]}" = "''" ]; then COMPREPLY=(); fi
}
complete -o default -F _ruka ruka
