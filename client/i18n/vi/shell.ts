/** Words around every page. */
export const shell = {
  nav: {
    label: 'Trang',
    start: 'Trang đầu',
    find: 'Tra cứu',
    agencies: 'Cơ quan',
    graphql: 'GraphQL',
    menu: 'Mục lục',
    close: 'Đóng mục lục',
  },
  palette: {
    open: 'Lệnh',
    label: 'Lệnh và tìm nhanh',
    placeholder: 'Gõ số, tên, lời văn hoặc lệnh …',
    count: '{{count}} kết quả',
    found: 'Trong đồ thị',
    commands: 'Lệnh',
    go: 'Đến trang {{name}}',
    find: 'Tra cứu: “{{words}}”',
    print: 'In trang này',
  },
  offline: {
    title: 'Mất kết nối mạng',
    help: 'Những gì đã nạp vẫn xem được; phần còn lại chờ đến khi có mạng.',
  },
  showAsGraphql: 'Xem truy vấn GraphQL',
  showAll: 'Xem tất cả {{count}} mục',
  showLess: 'Thu gọn',
}
