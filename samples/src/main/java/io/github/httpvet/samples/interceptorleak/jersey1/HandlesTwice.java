package io.github.httpvet.samples.interceptorleak.jersey1;

import com.sun.jersey.api.client.Client;
import com.sun.jersey.api.client.ClientRequest;
import com.sun.jersey.api.client.ClientResponse;
import com.sun.jersey.api.client.filter.ClientFilter;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;

/** The first of two responses of a filter keeps its connection. */
@Situation(rule = "HttpInterceptorLeak", client = "jersey1")
public final class HandlesTwice {

  private final Client leaking = Client.create();
  private final Client closing = Client.create();

  public HandlesTwice() {
    leaking.addFilter(
        new ClientFilter() {
          @Override
          public ClientResponse handle(ClientRequest request) {
            // BUG: HttpInterceptorLeak
            ClientResponse first = getNext().handle(request);
            return first.getStatus() == 404 ? getNext().handle(request) : first;
          }
        });
    closing.addFilter(
        new ClientFilter() {
          @Override
          public ClientResponse handle(ClientRequest request) {
            ClientResponse first = getNext().handle(request);
            if (first.getStatus() == 404) {
              first.close();
              return getNext().handle(request);
            }
            return first;
          }
        });
  }

  @Bad(
      calls = 10,
      expect = {"requests = 20", "client ESTABLISHED = 11"},
      boundMillis = 8_000)
  public int firstLeftOpen(Peer peer) {
    return status(leaking, peer);
  }

  @Good(
      calls = 10,
      expect = {"requests = 20", "client ESTABLISHED = 1"},
      boundMillis = 8_000)
  public int firstClosed(Peer peer) {
    return status(closing, peer);
  }

  private static int status(Client client, Peer peer) {
    ClientResponse response = client.resource(peer.missing()).get(ClientResponse.class);
    response.close();
    return response.getStatus();
  }
}
