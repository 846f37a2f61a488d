package io.github.httpvet.samples.responseclosedlate.feign;

import feign.Client;
import feign.Feign;
import feign.RequestLine;
import feign.Response;
import feign.okhttp.OkHttpClient;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Responses that are closed after the loop hold a connection each until then. */
@Situation(rule = "HttpResponseClosedLate", client = "feign")
public final class ClosedAfterLoop {

  private final Client client = new OkHttpClient();

  @Bad(
      calls = 1,
      expect = {"returned = 1", "failed = 0", "connections = 20"})
  public int closedTogether(Peer peer) {
    List<Response> responses = new ArrayList<>();
    try {
      for (int page = 0; page < 20; page++) {
        // BUG: HttpResponseClosedLate
        responses.add(api(peer).get());
      }
      return responses.stream().mapToInt(Response::status).max().orElseThrow();
    } finally {
      responses.forEach(Response::close);
    }
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "failed = 0", "connections = 1"})
  public int closedEachTurn(Peer peer) throws IOException {
    int sum = 0;
    for (int page = 0; page < 20; page++) {
      try (Response response = api(peer).get()) {
        sum += response.body().asInputStream().readAllBytes().length;
      }
    }
    return sum;
  }

  private Api api(Peer peer) {
    return Feign.builder().client(client).target(Api.class, peer.at(""));
  }

  /** One path. */
  interface Api {
    @RequestLine("GET /large")
    Response get();
  }
}
