package io.github.httpvet.samples.transportperrequest.feign;

import feign.Client;
import feign.Request;
import feign.Response;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import io.github.httpvet.samples.peer.TlsFront;
import java.io.IOException;
import java.util.Map;
import javax.net.ssl.SSLContext;

/** The JVM keeps connections by their socket factory, and a context gives another at each call. */
@Situation(rule = "HttpTransportPerRequest", client = "feign")
public final class SocketFactoryPerCall {

  private TlsFront front;
  private SSLContext tls;
  private Client client;

  @Bad(
      calls = 20,
      expect = {"connections = 20"})
  public void newFactoryEachTime(Peer peer) throws IOException {
    if (front == null) {
      front = TlsFront.before(peer);
      tls = front.context(false);
    }
    // BUG: HttpTransportPerRequest
    Client each = new Client.Default(tls.getSocketFactory(), null);
    get(each);
  }

  @Good(
      calls = 20,
      expect = {"connections = 1"})
  public void oneFactory(Peer peer) throws IOException {
    if (client == null) {
      front = TlsFront.before(peer);
      client = new Client.Default(front.context(false).getSocketFactory(), null);
    }
    get(client);
  }

  private void get(Client transport) throws IOException {
    Request request =
        Request.create(
            Request.HttpMethod.GET, front.at("/ok"), Map.of(), Request.Body.empty(), null);
    try (Response response = transport.execute(request, new Request.Options())) {
      response.body().asInputStream().readAllBytes();
    }
  }
}
