package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The exception takes the error's text out of the response. */
public final class ExceptionConstructorReads {

  private final OkHttpClient client = new OkHttpClient();

  public String get(Request request) throws IOException {
    Response response = client.newCall(request).execute();
    if (!response.isSuccessful()) {
      throw new ApiException(response);
    }
    return response.body().string();
  }

  private static final class ApiException extends IOException {
    private static final long serialVersionUID = 1;

    ApiException(Response response) throws IOException {
      super(response.code() + " " + response.body().string());
    }
  }
}
