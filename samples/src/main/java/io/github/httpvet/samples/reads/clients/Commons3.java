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
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.MultiThreadedHttpConnectionManager;
import org.apache.commons.httpclient.methods.GetMethod;
import org.apache.commons.httpclient.params.HttpConnectionManagerParams;

/** Commons HttpClient 3, with the manager that has a pool. */
@ReadsOf(client = "commons3")
public final class Commons3 {

  private final HttpClient client = new HttpClient(new MultiThreadedHttpConnectionManager());

  public Commons3() {
    HttpConnectionManagerParams params = client.getHttpConnectionManager().getParams();
    params.setDefaultMaxConnectionsPerHost(Reading.CALLS);
    params.setMaxTotalConnections(1000);
    params.setSoTimeout(Reading.MILLIS);
  }

  @Reading(
      value = "stream of `getResponseBodyAsStream`",
      keeps = {STALLED, RESET, CHUNKS_CUT, ODD_SMALL, ODD_LARGE},
      noFailure = CUT)
  public void stream(String url) throws IOException {
    Parser.parse(executed(url).getResponseBodyAsStream());
  }

  @Reading(
      value = "`getResponseBody`",
      whole = true,
      keeps = {STALLED, RESET, CHUNKS_CUT},
      noFailure = CUT)
  public void bytes(String url) throws IOException {
    executed(url).getResponseBody();
  }

  @Reading(
      value = "`getResponseBodyAsString`",
      whole = true,
      keeps = {STALLED, RESET, CHUNKS_CUT},
      noFailure = CUT)
  public void string(String url) throws IOException {
    executed(url).getResponseBodyAsString();
  }

  private GetMethod executed(String url) throws IOException {
    GetMethod get = new GetMethod(url);
    client.executeMethod(get);
    return get;
  }
}
