package io.github.httpvet.samples.interceptorleak.restclient;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/**
 * A response that an interceptor drops for an exception keeps its connection: a pool of 5 is soon
 * used up.
 */
@Situation(rule = "HttpInterceptorLeak", client = "restclient")
public final class ThrowsAfterExecute {

  private final RestClient leaking =
      with(
          (request, body, execution) -> {
            // BUG: HttpInterceptorLeak
            ClientHttpResponse response = execution.execute(request, body);
            if (response.getStatusCode().isError()) {
              throw new IOException("no answer");
            }
            return response;
          });
  private final RestClient closing =
      with(
          (request, body, execution) -> {
            ClientHttpResponse response = execution.execute(request, body);
            if (response.getStatusCode().isError()) {
              response.close();
              throw new IOException("no answer");
            }
            return response;
          });

  @Bad(
      calls = 8,
      expect = {"returned = 5", "requests = 5", "client ESTABLISHED = 5"})
  public String leftOpen(Peer peer) {
    return leaking.get().uri(peer.missing()).retrieve().body(String.class);
  }

  @Good(
      calls = 8,
      expect = {"returned = 8", "requests = 8", "client ESTABLISHED = 1"})
  public String closed(Peer peer) {
    return closing.get().uri(peer.missing()).retrieve().body(String.class);
  }

  private static RestClient with(ClientHttpRequestInterceptor interceptor) {
    return RestClient.builder()
        .requestFactory(new HttpComponentsClientHttpRequestFactory())
        .requestInterceptor(interceptor)
        .build();
  }
}
