# Completes the command line of bib. The tables at the end say what there is to offer, each time as a command that
# offers it. What bib answers is data of whoever wrote the library: it is compared and quoted, and never run.

# Offers those of the words that begin with what is typed, each as it must be typed.
_bib_words() {
  local word quoted
  for word in "$@"; do
    [[ -n $word ]] || continue
    printf -v quoted %q "$word"
    if [[ $word == "$cur"* || $quoted == "$cur"* ]]; then
      quoted=$lead$quoted
      COMPREPLY+=("${quoted#"$head"}")
    fi
  done
}

# Offers those of the words that begin with what is typed behind the last comma, but for those that stand before it.
_bib_several() {
  local word before=""
  local -a others
  others=()
  if [[ $cur == *,* ]]; then
    before=${cur%,*},
    lead+=$before
    cur=${cur##*,}
  fi
  for word in "$@"; do
    [[ ,$before == *",$word,"* ]] || others+=("$word")
  done
  _bib_words ${others[@]+"${others[@]}"}
}

# Offers what a command answers, a word a line.
_bib_asked() {
  local answer
  while IFS= read -r answer; do
    _bib_words "$answer"
  done <<< "$("$@" 2>/dev/null </dev/null)"
}

_bib_keys() {
  _bib_asked bib search --format keys ${libraries[@]+"${libraries[@]}"}
}

# Remembers a library that the line names. It must be a file: a pipe would be waited for.
_bib_library() {
  local file=${1//[\\\"\']/}
  file=${file/#\~\//$HOME/}
  [[ -f $file ]] && libraries+=(-l "$file")
}

_bib() {
  local cur last="" lead="" head="" rest cmd="" option="" word glued="" n=0 i
  local -a line libraries offer
  line=() libraries=() offer=() COMPREPLY=()
  # Readline takes = and : for words of their own; here they are part of one.
  for ((i = 1; i <= COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    if [[ -n $word && -z ${word//[:=]/} ]]; then
      last+=$word
      glued=yes
    elif [[ -n $glued ]]; then
      last+=$word
      glued=""
    else
      ((i == 1)) || line+=("$last")
      last=$word
    fi
  done
  # The words before the one that is typed: the command, how many words it has, and the option that wants a value.
  for word in ${line[@]+"${line[@]}"}; do
    if [[ -n $option ]]; then
      [[ $option == -l || $option == --library ]] && _bib_library "$word"
      option=""
    elif [[ -z $cmd ]]; then
      [[ $word == -* ]] || cmd=$word
    elif [[ $word == -l=* || $word == --library=* ]]; then
      _bib_library "${word#*=}"
    elif [[ $word == -* ]]; then
      _bib_value "$cmd" "$word" && option=$word
    else
      n=$((n + 1))
    fi
  done
  rest=$last
  [[ ${COMP_WORDBREAKS-} == *=* ]] && rest=${rest##*=}
  [[ ${COMP_WORDBREAKS-} == *:* ]] && rest=${rest##*:}
  head=${last%"$rest"}
  cur=$last
  if [[ -n $option ]]; then
    _bib_value "$cmd" "$option"
  elif [[ $cur == -*=* ]] && _bib_value "$cmd" "${cur%%=*}"; then
    lead=${cur%%=*}=
    cur=${cur#*=}
  elif [[ -z $cmd || $cur == -* ]] || ! _bib_word "$cmd" "$n"; then
    _bib_names "$cmd" "" || return 0
  fi
  "${offer[@]}"
}

