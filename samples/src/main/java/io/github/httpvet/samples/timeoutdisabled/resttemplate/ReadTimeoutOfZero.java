package io.github.httpvet.samples.timeoutdisabled.resttemplate;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** A read timeout of 0 means none: reading from a silent server never ends. */
@Situation(
    rule = "HttpTimeoutDisabled",
    client = "resttemplate",
    unseen = "the table does not say that this value is none")
public final class ReadTimeoutOfZero {

  private final SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
  private final RestTemplate template = new RestTemplate(factory);

  public ReadTimeoutOfZero() {
    factory.setConnectTimeout(2000);
  }

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"})
  public String readTimeoutOfZero(Peer peer) {
    factory.setReadTimeout(0);
    return template.getForObject(peer.silent(), String.class);
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed SocketTimeoutException = 3", "client ESTABLISHED = 0"})
  public String readTimeout(Peer peer) {
    factory.setReadTimeout(300);
    return template.getForObject(peer.silent(), String.class);
  }
}
