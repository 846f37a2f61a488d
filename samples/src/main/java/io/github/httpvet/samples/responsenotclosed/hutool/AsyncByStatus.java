package io.github.httpvet.samples.responsenotclosed.hutool;

import cn.hutool.http.HttpRequest;
import cn.hutool.http.HttpResponse;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;

/** An asynchronous response has its body still to come, and keeps the connection until closed. */
@Situation(rule = "HttpResponseNotClosed", client = "hutool")
public final class AsyncByStatus {

  @Bad(
      calls = 20,
      expect = {"returned = 20", "connections = 20", "client ESTABLISHED = 20"})
  public int statusOnly(Peer peer) {
    // BUG: HttpResponseNotClosed
    HttpResponse response = HttpRequest.get(peer.large()).timeout(2000).executeAsync();
    return response.getStatus();
  }

  @Good(
      calls = 20,
      expect = {"returned = 20", "client ESTABLISHED = 0"})
  public int closed(Peer peer) {
    try (HttpResponse response = HttpRequest.get(peer.large()).timeout(2000).executeAsync()) {
      return response.getStatus();
    }
  }
}
