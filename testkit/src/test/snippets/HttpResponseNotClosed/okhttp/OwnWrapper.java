package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Objects of a class of the file have the responses, and close them when they are told to. */
public final class OwnWrapper {

  private final OkHttpClient client = new OkHttpClient();

  public boolean dropped(Request request) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    return answer(request).isGood();
  }

  public boolean released(Request request) throws IOException {
    Answer answer = answer(request);
    boolean isGood = answer.isGood();
    answer.release();
    return isGood;
  }

  public String read(Request request) throws IOException {
    return answer(request).text();
  }

  public Response taken(Request request) throws IOException {
    return answer(request).response();
  }

  public String closedByCaller(Request request) throws IOException {
    try (Response response = answer(request).response()) {
      return response.message();
    }
  }

  private Answer answer(Request request) throws IOException {
    return Answer.of(client.newCall(request).execute());
  }

  private static final class Answer {
    private final Response response;
    private final int code;

    private Answer(Response response, int code) {
      this.response = response;
      this.code = code;
    }

    static Answer of(Response response) {
      return new Answer(response, response.code());
    }

    boolean isGood() {
      return code == 200;
    }

    String text() throws IOException {
      return response.body().string();
    }

    Response response() {
      return response;
    }

    void release() {
      response.close();
    }
  }
}
