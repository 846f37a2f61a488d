package snippets.httpresponseclosedlate.okhttp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** No loop opens more than one. */
public final class OneOnly {

  private final OkHttpClient client = new OkHttpClient();

  public void two(Request first, Request second) throws IOException {
    List<Response> responses = new ArrayList<>();
    responses.add(client.newCall(first).execute());
    responses.add(client.newCall(second).execute());
    for (Response response : responses) {
      response.close();
    }
  }
}
