package snippets.httpinterceptorleak.okhttp;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** The error has the text of the body, and reading that has closed it. */
public final class ErrorOfBody implements Interceptor {

  /** What the server says. */
  public static final class ApiException extends IOException {
    ApiException(int code, String text) {
      super(code + ": " + text);
    }
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    if (response.isSuccessful() || response.isRedirect()) {
      return response;
    }
    throw toException(response);
  }

  private static ApiException toException(Response response) throws IOException {
    return new ApiException(response.code(), response.body().string());
  }
}
