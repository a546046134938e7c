# fish completion for ruka: asks the program itself.
function __ruka_complete
    set -l words (commandline -opc)
    ruka __complete -- $words[2..-1] (commandline -ct) 2>/dev/null
end
complete -c ruka -f -a '(__ruka_complete)'
complete -c ruka -F -n '__fish_seen_subcommand_from import restore backup; or string match -q -- "*archive add*" (commandline)'
