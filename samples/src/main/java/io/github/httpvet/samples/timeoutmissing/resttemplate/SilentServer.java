package io.github.httpvet.samples.timeoutmissing.resttemplate;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** The factory that a template has by default waits for ever for a server that does not answer. */
@Situation(rule = "HttpTimeoutMissing", client = "resttemplate")
public final class SilentServer {

  private final RestTemplate bounded = new RestTemplate(factory());

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"})
  public String defaultFactory(Peer peer) {
    // BUG: HttpTimeoutMissing
    RestTemplate template = new RestTemplate();
    return template.getForObject(peer.silent(), String.class);
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed SocketTimeoutException = 3", "client ESTABLISHED = 0"})
  public String factoryWithTimeouts(Peer peer) {
    return bounded.getForObject(peer.silent(), String.class);
  }

  private static SimpleClientHttpRequestFactory factory() {
    SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
    factory.setConnectTimeout(2000);
    factory.setReadTimeout(300);
    return factory;
  }
}
