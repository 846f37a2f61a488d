package io.github.httpvet.samples.timeoutmissing.urlconnection;

import com.alibaba.fastjson2.JSON;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.io.Resources;
import com.itextpdf.text.Image;
import com.jayway.jsonpath.JsonPath;
import com.nimbusds.jose.jwk.JWKSet;
import com.rometools.rome.io.XmlReader;
import com.thoughtworks.xstream.XStream;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import jakarta.xml.bind.JAXB;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import javax.sound.sampled.AudioSystem;
import javax.xml.XMLConstants;
import javax.xml.validation.SchemaFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.digester3.Digester;
import org.apache.commons.io.FileUtils;
import org.apache.commons.io.IOUtils;
import org.apache.commons.io.file.PathUtils;
import org.apache.tika.Tika;
import org.apache.tika.io.TikaInputStream;
import org.dom4j.io.SAXReader;
import org.jdom2.input.SAXBuilder;
import org.springframework.core.io.UrlResource;

/**
 * Whatever reads an address by itself opens it without timeouts: against a silent server, none of
 * these readers ever comes back. They wait side by side, each with a connection of its own.
 */
@Situation(rule = "HttpTimeoutMissing", client = "urlconnection")
public final class DownloadByReader {

  private final List<Thread> readers = new ArrayList<>();

  @SuppressWarnings("deprecation") // old ways of two of them
  @Bad(
      calls = 1,
      boundMillis = 8_000,
      expect = {"returned = 0", "connections = 28", "client ESTABLISHED = 28"})
  public void readersOfAddresses(Peer peer) throws Exception {
    URL url = URI.create(peer.silent()).toURL();
    Path file = Files.createTempFile("httpvet", ".tmp");
    // BUG: HttpTimeoutMissing
    start(() -> IOUtils.toString(url, StandardCharsets.UTF_8));
    // BUG: HttpTimeoutMissing
    start(() -> IOUtils.toByteArray(url));
    // BUG: HttpTimeoutMissing
    start(() -> IOUtils.copy(url, file.toFile()));
    // BUG: HttpTimeoutMissing
    start(() -> PathUtils.copyFile(url, file));
    // BUG: HttpTimeoutMissing
    start(() -> Resources.toString(url, StandardCharsets.UTF_8));
    // BUG: HttpTimeoutMissing
    start(() -> Resources.asByteSource(url).read());
    // BUG: HttpTimeoutMissing
    start(() -> new ObjectMapper().readTree(url));
    // BUG: HttpTimeoutMissing
    start(() -> new ObjectMapper().readerFor(Map.class).readValue(url));
    // BUG: HttpTimeoutMissing
    start(() -> new org.codehaus.jackson.map.ObjectMapper().readTree(url));
    // BUG: HttpTimeoutMissing
    start(() -> new SAXReader().read(url));
    // BUG: HttpTimeoutMissing
    start(() -> new SAXBuilder().build(url));
    // BUG: HttpTimeoutMissing
    start(() -> JAXB.unmarshal(url, Object.class));
    // BUG: HttpTimeoutMissing
    start(() -> new XStream().fromXML(url));
    // BUG: HttpTimeoutMissing
    start(() -> JSON.parseObject(url));
    // BUG: HttpTimeoutMissing
    start(() -> JsonPath.parse(url));
    // BUG: HttpTimeoutMissing
    start(() -> CSVParser.parse(url, StandardCharsets.UTF_8, CSVFormat.DEFAULT));
    // BUG: HttpTimeoutMissing
    start(() -> new Tika().parseToString(url));
    // BUG: HttpTimeoutMissing
    start(() -> TikaInputStream.get(url));
    // BUG: HttpTimeoutMissing
    start(() -> new XmlReader(url));
    // BUG: HttpTimeoutMissing
    start(() -> JWKSet.load(url));
    // BUG: HttpTimeoutMissing
    start(() -> Image.getInstance(url));
    // BUG: HttpTimeoutMissing
    start(() -> new Digester().parse(url));
    // BUG: HttpTimeoutMissing
    start(() -> new UrlResource(url).getInputStream());
    // BUG: HttpTimeoutMissing
    start(() -> ImageIO.read(url));
    // BUG: HttpTimeoutMissing
    start(() -> AudioSystem.getAudioInputStream(url));
    // BUG: HttpTimeoutMissing
    start(() -> schemas().newSchema(url));
    // BUG: HttpTimeoutMissing
    start(() -> cn.hutool.core.img.ImgUtil.read(url));
    // BUG: HttpTimeoutMissing
    FileUtils.copyURLToFile(url, file.toFile());
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed SocketTimeoutException = 3", "client ESTABLISHED = 0"})
  public void readerOfBoundedStream(Peer peer) throws Exception {
    HttpURLConnection connection =
        (HttpURLConnection) URI.create(peer.silent()).toURL().openConnection();
    connection.setConnectTimeout(2000);
    connection.setReadTimeout(300);
    try (InputStream in = connection.getInputStream()) {
      IOUtils.toString(in, StandardCharsets.UTF_8);
    }
  }

  private void start(Callable<?> read) {
    Thread reader = new Thread(() -> run(read));
    reader.setDaemon(true);
    reader.start();
    readers.add(reader);
  }

  private static void run(Callable<?> read) {
    try {
      read.call();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static SchemaFactory schemas() {
    return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
  }
}
