package io.github.httpvet.samples.timeoutineffective.resttemplate;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** A factory that no template is given bounds nothing: the template has one of its own. */
@Situation(
    rule = "HttpTimeoutIneffective",
    client = "resttemplate",
    unseen = "what is set after it counts, or handed over elsewhere, is not followed")
public final class FactoryNotHandedOver {

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"})
  public String notHandedOver(Peer peer) {
    SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
    factory.setReadTimeout(300);
    return new RestTemplate().getForObject(peer.silent(), String.class);
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed SocketTimeoutException = 3", "client ESTABLISHED = 0"})
  public String handedOver(Peer peer) {
    SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
    factory.setReadTimeout(300);
    return new RestTemplate(factory).getForObject(peer.silent(), String.class);
  }
}
