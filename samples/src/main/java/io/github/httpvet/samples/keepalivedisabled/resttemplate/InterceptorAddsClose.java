package io.github.httpvet.samples.keepalivedisabled.resttemplate;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import org.springframework.http.HttpHeaders;
import org.springframework.web.client.RestTemplate;

/** An interceptor that adds the header to all requests leaves no connection for the next one. */
@Situation(rule = "HttpKeepAliveDisabled", client = "resttemplate")
public final class InterceptorAddsClose {

  private final RestTemplate closing = new RestTemplate();
  private final RestTemplate keeping = new RestTemplate();

  public InterceptorAddsClose() {
    closing
        .getInterceptors()
        .add(
            (request, body, execution) -> {
              // BUG: HttpKeepAliveDisabled
              request.getHeaders().set(HttpHeaders.CONNECTION, "close");
              return execution.execute(request, body);
            });
  }

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 0"})
  public String withInterceptor(Peer peer) {
    return closing.getForObject(peer.ok(), String.class);
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public String withoutInterceptor(Peer peer) {
    return keeping.getForObject(peer.ok(), String.class);
  }
}
