package io.github.httpvet.samples.reads.clients;

import static io.github.httpvet.samples.reads.Answer.CHUNKS_CUT;
import static io.github.httpvet.samples.reads.Answer.CUT;
import static io.github.httpvet.samples.reads.Answer.ODD_LARGE;
import static io.github.httpvet.samples.reads.Answer.ODD_SMALL;
import static io.github.httpvet.samples.reads.Answer.RESET;
import static io.github.httpvet.samples.reads.Answer.STALLED;

import io.github.httpvet.samples.reads.Parser;
import io.github.httpvet.samples.reads.Reading;
import io.github.httpvet.samples.reads.ReadsOf;
import java.io.IOException;
import java.net.URI;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.RestTemplate;

/** Spring's RestTemplate, and its requests, over two factories. */
@ReadsOf(client = "resttemplate")
public final class SpringRestTemplate {

  private final ClientHttpRequestFactory simple = Factories.simple();
  private final ClientHttpRequestFactory apache5 = Factories.apache5();

  @Reading(
      value = "`getForObject`, `SimpleClientHttpRequestFactory`",
      whole = true,
      keeps = {STALLED, CHUNKS_CUT},
      keepsSome = RESET,
      noFailure = CUT)
  public void simpleObject(String url) {
    new RestTemplate(simple).getForObject(url, String.class);
  }

  @Reading(
      value = "`getBody` of `HttpComponentsClientHttpRequestFactory`",
      keeps = {ODD_SMALL, ODD_LARGE})
  public void apache5Body(String url) throws IOException {
    parse(apache5, url);
  }

  private static void parse(ClientHttpRequestFactory factory, String url) throws IOException {
    ClientHttpResponse response = factory.createRequest(URI.create(url), HttpMethod.GET).execute();
    Parser.parse(response.getBody());
  }
}
