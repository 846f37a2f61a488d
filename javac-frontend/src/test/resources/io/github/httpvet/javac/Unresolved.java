import client.Client;
import client.Client.Reply;
import client.more.*;
import static client.Consts.MAX;
import static client.Consts.open;

import java.util.*;
import java.util.function.*;

@Marked
class Unresolved extends Base {
  private final Client client = new Client.Builder().timeout(MAX).build();
  Map<String, Client.Builder> builders;
  java.util.Nothing nothing;

  Reply helper(Client c, String... text) throws client.Failure {
    return c.send(text);
  }

  Client.Builder make() {
    return null;
  }

  void run(List<Reply> replies, Other<Reply> other, Client[] all) throws Exception {
    var builder = new Client.Builder();
    var built = builder.build();
    built.send(1).body().close();
    helper(1, 2).close();
    helper("x", 1, 2).close();
    make(1).build();
    this.make(2, 3);
    inherited(client);
    open("x").run();
    unknown.call();
    Unknown.call();
    Unknown.CONSTANT.call(Unknown.Nested.NAME, Unknown.Nested.make());
    client.Util.run();
    Client.create(client, this.client.field, builder.name);
    replies.get(0).close();
    other.get().close();
    all[0].send();
    for (Reply reply : replies) reply.close();
    for (var reply : replies) reply.close();
    replies.forEach(reply -> reply.close());
    replies.stream().map(r -> r.body()).forEach(b -> b.read());
    builders.computeIfAbsent("k", k -> new Client.Builder()).build();
    Supplier<Client> supplier = Client::new;
    Function<Client, Reply> sender = Client::send;
    Runnable own = this::make;
    Object chosen = replies.isEmpty() ? client : new Client();
    try (Reply r = client.send(); var s = client.send()) {
      r.close();
    } catch (client.Failure | IllegalStateException e) {
      e.code();
    }
    Client anonymous = new Client(1) {
      void x() { make(); }
    };
  }
}
