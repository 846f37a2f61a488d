package io.github.httpvet.samples.responsenotdrained.unirest;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import kong.unirest.Unirest;
import kong.unirest.UnirestInstance;

/** What a handler leaves unread of an answer is lost with its connection, in Unirest 3. */
@Situation(
    rule = "HttpResponseNotDrained",
    client = "unirest",
    unseen = "that this client drops what is unread, the tables do not say")
public final class ContentIgnored {

  private final UnirestInstance unirest = Unirest.spawnInstance();

  @Bad(
      calls = 10,
      expect = {"connections = 10", "client ESTABLISHED = 0"})
  public int ignored(Peer peer) {
    return unirest.get(peer.large()).asObject(answer -> answer.getStatus()).getBody();
  }

  @Good(
      calls = 10,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public int read(Peer peer) {
    return unirest
        .get(peer.large())
        .asObject(
            answer -> {
              answer.getContentAsBytes();
              return answer.getStatus();
            })
        .getBody();
  }
}
