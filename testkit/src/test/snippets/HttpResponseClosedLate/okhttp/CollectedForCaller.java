package snippets.httpresponseclosedlate.okhttp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The caller closes what it gets, when it likes. */
public final class CollectedForCaller {

  private final OkHttpClient client = new OkHttpClient();

  public List<Response> open(List<Request> requests) throws IOException {
    List<Response> responses = new ArrayList<>();
    for (Request request : requests) {
      responses.add(client.newCall(request).execute());
    }
    return responses;
  }
}
