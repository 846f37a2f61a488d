package snippets.httpresponsenotclosed.retrofit;

import java.io.IOException;
import java.io.Reader;
import okhttp3.RequestBody;
import retrofit2.Converter;

/** A request has nothing to close. */
public final class ConverterOfRequests implements Converter<Reader, RequestBody> {

  @Override
  public RequestBody convert(Reader text) throws IOException {
    return RequestBody.create(new byte[] {(byte) text.read()});
  }
}
