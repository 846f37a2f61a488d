package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Whether two are equal is one question, however it is asked. */
public final class TurnsByEnum {

  /** Whether to go on. */
  public enum Next {
    MORE,
    NONE
  }

  private final OkHttpClient client;
  private final Supplier<Next> turns;

  public TurnsByEnum(OkHttpClient client, Supplier<Next> turns) {
    this.client = client;
    this.turns = turns;
  }

  public Response last(Request request) throws IOException {
    Response response = null;
    Next next = Next.MORE;
    while (next != Next.NONE) {
      response = client.newCall(request).execute();
      next = turns.get();
      if (!(next == Next.NONE)) {
        response.close();
      }
    }
    return response;
  }

  public Response first(Request request) throws IOException {
    Response response = null;
    Next next = Next.MORE;
    while (next != Next.NONE) {
      // BUG: Diagnostic contains: [HttpResponseNotClosed]
      response = client.newCall(request).execute();
      next = turns.get();
      if (next == Next.NONE) {
        response.close();
      }
    }
    return response;
  }
}
