# The keys of the library that the line names, else of the usual one. It must be a file: a pipe would be waited for.
function __bib_keys
    set -l libraries
    set -l wanted no
    for word in (commandline -opc)
        if test $wanted = yes
            set wanted no
        else if contains -- $word -l --library
            set wanted yes
            continue
        else if string match -qr -- '^(-l|--library)=' $word
            set word (string replace -r -- '^[^=]*=' '' $word)
        else
            continue
        end
        set -l file (string replace -r -- '^~/' "$HOME/" $word)
        test -f "$file"; and set -a libraries -l $file
    end
    bib search --format keys $libraries 2>/dev/null </dev/null
end

# Those of the words that may stand behind the last comma of what is typed: each once.
function __bib_several
    set -l typed (string replace -r -- '^-[^=]*=' '' (commandline -ct))
    set -l before (string match -r -- '^.*,' $typed)
    set -q before[1]; or set before ''
    set -l taken (string split -- , $before)
    for word in $argv
        contains -- $word $taken; or echo $before$word
    end
end

function __bib_styles
    bib styles --format names 2>/dev/null </dev/null
end

