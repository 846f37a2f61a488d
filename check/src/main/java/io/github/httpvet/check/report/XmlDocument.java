package io.github.httpvet.check.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes indented XML in UTF-8; characters that XML cannot hold become question marks. */
final class XmlDocument {

  private static final String ENCODING = StandardCharsets.UTF_8.name();

  private final XMLStreamWriter xml;
  private final Deque<Boolean> hasElements = new ArrayDeque<>();

  private XmlDocument(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** Writes the content of a document. */
  interface Content {

    /** Writes it. */
    void write(XmlDocument document) throws XMLStreamException;
  }

  static void write(OutputStream out, Content content) throws IOException {
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, ENCODING);
      xml.writeStartDocument(ENCODING, "1.0");
      XmlDocument document = new XmlDocument(xml);
      document.hasElements.push(true);
      content.write(document);
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
    }
  }

  /** Opens an element. */
  void open(String name) throws XMLStreamException {
    hasElements.pop();
    hasElements.push(true);
    indent();
    xml.writeStartElement(name);
    hasElements.push(false);
  }

  void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, legal(value));
  }

  void attribute(String name, long value) throws XMLStreamException {
    xml.writeAttribute(name, String.valueOf(value));
  }

  /** Text in an element that has no elements. */
  void text(String text) throws XMLStreamException {
    xml.writeCharacters(legal(text));
  }

  void close() throws XMLStreamException {
    if (hasElements.pop()) {
      indent();
    }
    xml.writeEndElement();
  }

  private void indent() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(hasElements.size() - 1));
  }

  private static String legal(String text) {
    StringBuilder legal = new StringBuilder(text.length());
    text.codePoints().forEach(c -> legal.appendCodePoint(isLegal(c) ? c : '?'));
    return legal.toString();
  }

  private static boolean isLegal(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= ' ' && c < Character.MIN_SURROGATE)
        || (c > Character.MAX_SURROGATE && c != 0xFFFE && c != 0xFFFF);
  }
}
