package snippets.httpresponsenotclosed.retrofit;

import java.io.IOException;
import java.util.Properties;
import okhttp3.ResponseBody;
import retrofit2.Converter;

/** Closed on every path. */
public final class ConverterCloses implements Converter<ResponseBody, Properties> {

  @Override
  public Properties convert(ResponseBody body) throws IOException {
    Properties properties = new Properties();
    try (body) {
      properties.load(body.charStream());
    }
    return properties;
  }
}
