document.getElementById('app')?.append('Bare');
