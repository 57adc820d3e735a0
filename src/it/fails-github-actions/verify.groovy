import io.github.banthreading.it.BuildLog
import io.github.banthreading.it.Golden

def commands = new BuildLog(basedir).commands()
assert commands.size() == 20
Golden.compareText(basedir, 'expected-commands.txt', commands.take(10).join('\n') + '\n')

// Side by side, the modules write their parts in any order, but each part is whole.
def parts = new File(basedir, 'summary.md').text.split('(?m)^(?=### )').sort()
assert parts.size() == 4
Golden.compareText(basedir, 'expected-summary.md', parts[0] + parts[2])
assert parts[0] == parts[1] && parts[2] == parts[3]
