import io.github.banthreading.it.Story

import java.time.LocalDate
import java.time.ZoneOffset

def story = new Story(basedir, localRepositoryPath, version)
def today = LocalDate.now(ZoneOffset.UTC)
def code = 'src/main/java/com/acme/Orders.java'
def debt = 'threading-debt.toml'

story.chapter('A legacy module meets the rule')
story.tell('The module has two methods that start threads. The rule is new in its POM.')
story.red('verify')

story.chapter('The debt is drafted')
story.tell('The goal `debt-add` writes an entry for each class and member. It knows who removes it and until when; it does not know\nwhy, and how the debt goes away.')
story.green('process-classes', 'P:debt-add', '-DbanThreading.owner=team-orders', '-DbanThreading.ticket=ORD-1234', '-DbanThreading.expires=+90d')
story.tell('Nothing is allowed until a person has written that down.')
story.red('verify')

story.chapter('The debt is documented')
story.edit(debt, 'reason  = "TODO"', 'reason  = "The audit and refund calls predate the Lambda port."')
story.edit(debt, 'plan    = "TODO"', 'plan    = "Send an event to SQS, release 9.2."')
story.show(debt)
story.green('verify')

story.chapter('The last day comes near')
story.tell('15 days before it, every build says so, and passes:')
story.green('verify', '-DbanThreading.today=+75d')
story.tell('So does the last good day itself:')
story.green('verify', '-DbanThreading.today=+90d')
story.tell('From the day after, the build fails:')
story.red('verify', '-DbanThreading.today=+91d')

story.chapter('No new debt hides behind the old')
story.tell('Somebody starts one more thread in `cancel`:')
story.edit(code, 'new Thread(refund).start();', 'new Thread(refund).start();\n        new Thread(() -> System.out.println("cancelled")).start();')
story.red('verify')
story.tell('It is taken out again. Two teams agree on a new last day for `place`, and a person writes it into the file:')
story.edit(code, '\n        new Thread(() -> System.out.println("cancelled")).start();', '')
story.edit(debt, 'member  = "place(java.util.List)"\nadded   = ' + today + '\nexpires = ' + today.plusDays(90), 'member  = "place(java.util.List)"\nadded   = ' + today + '\nexpires = ' + today.plusDays(120))
story.green('verify')

story.chapter('Half of it is gone')
story.tell('The refund goes to a queue now. The entry for it allows what is not there any more, and that fails until the entry is gone,\nso that nothing new can take its place:')
story.edit(code, 'new Thread(refund).start();', 'refund.run();')
story.red('verify')
story.green('process-classes', 'P:debt-prune')
story.green('verify')

story.chapter('The rest is gone')
story.edit(code, 'new Thread(audit).start();', 'audit.run();')
story.red('verify')
story.green('process-classes', 'P:debt-prune')
story.tell('What is left of the file allows nothing and can be deleted:')
story.show(debt)
story.green('verify')
assert new File(basedir, debt).delete()
story.tell('Without the file it passes too:')
story.green('verify')

story.isAsExpected()
