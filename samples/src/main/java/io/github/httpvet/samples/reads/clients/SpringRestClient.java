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
import org.springframework.web.client.RestClient;

/** Spring's RestClient. */
@ReadsOf(client = "restclient")
public final class SpringRestClient {

  private final RestClient simple = RestClient.builder().requestFactory(Factories.simple()).build();
  private final RestClient apache5 =
      RestClient.builder().requestFactory(Factories.apache5()).build();

  @Reading(
      value = "`body(String.class)`",
      whole = true,
      keeps = {STALLED, RESET, CHUNKS_CUT},
      noFailure = CUT)
  public void string(String url) {
    simple.get().uri(url).retrieve().body(String.class);
  }

  @Reading(
      value = "stream in `exchange`",
      keeps = {STALLED, RESET, CHUNKS_CUT},
      noFailure = CUT)
  public void exchange(String url) {
    simple.get().uri(url).exchange((request, response) -> Parser.parse(response.getBody()));
  }

  @Reading(
      value = "stream in `exchange(.., false)`",
      keeps = {STALLED, RESET, CHUNKS_CUT, ODD_SMALL, ODD_LARGE},
      noFailure = CUT)
  public void open(String url) {
    simple.get().uri(url).exchange((request, response) -> Parser.parse(response.getBody()), false);
  }

  @Reading(
      value = "stream in `exchange(.., false)`, `HttpComponentsClientHttpRequestFactory`",
      keeps = {ODD_SMALL, ODD_LARGE})
  public void openOverApache5(String url) {
    apache5.get().uri(url).exchange((request, response) -> Parser.parse(response.getBody()), false);
  }
}
