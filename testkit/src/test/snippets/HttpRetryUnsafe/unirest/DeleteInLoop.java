package snippets.httpretryunsafe.unirest;

import kong.unirest.core.HttpResponse;
import kong.unirest.core.UnirestException;
import kong.unirest.core.UnirestInstance;

/** What is gone stays gone, however often it is deleted. */
public final class DeleteInLoop {

  private final UnirestInstance client;

  public DeleteInLoop(UnirestInstance client) {
    this.client = client;
  }

  public boolean delete(String uri) {
    for (int attempt = 0; attempt < 3; attempt++) {
      try {
        HttpResponse<?> answer = client.delete(uri).requestTimeout(4_000).asEmpty();
        return answer.isSuccess() || answer.getStatus() == 404;
      } catch (UnirestException e) {
        System.err.println(uri + ": " + e);
      }
    }
    return false;
  }
}
