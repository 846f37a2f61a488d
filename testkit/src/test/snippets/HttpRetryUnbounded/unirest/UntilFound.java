package snippets.httpretryunbounded.unirest;

import kong.unirest.core.HttpResponse;
import kong.unirest.core.UnirestInstance;

/** A job that is not there yet is asked for without a pause. */
public final class UntilFound {

  private final UnirestInstance client;

  public UntilFound(UnirestInstance client) {
    this.client = client;
  }

  public String result(String job) {
    HttpResponse<String> answer;
    // BUG: Diagnostic contains: [HttpRetryUnbounded]
    do {
      answer =
          client
              .get("https://jobs.example.org/{job}")
              .routeParam("job", job)
              .requestTimeout(3_000)
              .asString();
    } while (!answer.isSuccess());
    return answer.getBody();
  }
}
