package io.github.httpvet.samples.clientperrequest.resttemplate;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** A template costs nothing, but its factory may have a pool of its own, as that of Apache has. */
@Situation(rule = "HttpClientPerRequest", client = "resttemplate")
public final class FactoryPerCall {

  private final RestTemplate shared =
      new RestTemplate(new HttpComponentsClientHttpRequestFactory());

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED > 1", "after gc client ESTABLISHED = 0"})
  public String newFactoryEachTime(Peer peer) {
    // BUG: HttpClientPerRequest
    RestTemplate template = new RestTemplate(new HttpComponentsClientHttpRequestFactory());
    return template.getForObject(peer.ok(), String.class);
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public String sharedTemplate(Peer peer) {
    return shared.getForObject(peer.ok(), String.class);
  }
}
